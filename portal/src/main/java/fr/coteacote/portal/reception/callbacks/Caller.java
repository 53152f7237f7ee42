package fr.coteacote.portal.reception.callbacks;

/**
 * Whom to call; kept sealed.
 *
 * @param phone as E.164: {@code +33199000001}
 * @param firstName what they like to be called, or nothing
 */
public record Caller(String phone, String firstName) {

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "Caller[…]";
    }
}
