package fr.coteacote.portal.assisted.telephone;

/**
 * How somebody on the telephone receives codes.
 *
 * @param address a telephone number as E.164 writes it ({@code +33612345678}), or an e-mail address
 */
public record Reach(Means means, String address) {

    /** By what a message goes. Names are stored. */
    public enum Means {
        SMS,
        EMAIL
    }

    /** Say it so that the person knows which it is, and who looks over a shoulder does not. */
    public String veiled() {
        return switch (means) {
            case SMS -> "au numéro qui finit par " + address.substring(address.length() - 2);
            case EMAIL ->
                "à l’adresse qui commence par %s et finit par %s"
                        .formatted(address.substring(0, 1), address.substring(address.indexOf('@')));
        };
    }

    byte[] write() {
        return (means.name() + "\n" + address).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Keep it out of logs. */
    @Override
    public String toString() {
        return "Reach[%s …]".formatted(means);
    }
}
