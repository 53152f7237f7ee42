package fr.coteacote.development.identity;

/** What the simulated ProConnect says of one of its people, for those who give them a post before they come. */
public record KnownProfessional(
        String provider,
        String sub,
        String siret,
        String organization,
        String givenName,
        String usualName,
        String email) {

    /**
     * Find somebody by the key under which the chooser lists them.
     *
     * @throws java.util.NoSuchElementException when nobody is known by it
     */
    public static KnownProfessional named(String key) {
        var persona = Personas.PROFESSIONALS.stream()
                .filter(known -> known.key().equals(key))
                .findAny()
                .orElseThrow();
        return new KnownProfessional(
                claim(persona, "idp_id"),
                claim(persona, "sub"),
                claim(persona, "siret"),
                claim(persona, "organization_label"),
                claim(persona, "given_name"),
                claim(persona, "usual_name"),
                claim(persona, "email"));
    }

    private static String claim(Persona persona, String name) {
        return String.valueOf(persona.claims().get(name));
    }
}
