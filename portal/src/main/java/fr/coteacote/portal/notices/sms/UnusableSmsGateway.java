package fr.coteacote.portal.notices.sms;

/** The settings of the SMS gateway cannot work: the portal does not start rather than promise codes that never come. */
final class UnusableSmsGateway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSmsGateway(String fault) {
        super("""
                %s. Set all three, or remove all three (SMS is then not offered): portal.notices.sms.gateway, the address \
                that takes messages (https://…, or http://127.0.0.1… on this machine); portal.notices.sms.token, what the \
                gateway gave you; portal.notices.sms.sender, 3 to 11 letters and digits, or a number.""".formatted(fault));
    }
}
