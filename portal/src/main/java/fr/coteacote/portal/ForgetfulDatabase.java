package fr.coteacote.portal;

/** Why the portal does not start on this PostgreSQL: it may lose answers that people were told are saved. */
final class ForgetfulDatabase extends RuntimeException {

    ForgetfulDatabase(String setting, String value) {
        super("""
                PostgreSQL runs with %1$s = %2$s: answers that people were told are saved could be lost when the machine \
                stops. Set %1$s = on in postgresql.conf (or remove the line), reload PostgreSQL, then start again.""".formatted(setting, value));
    }
}
