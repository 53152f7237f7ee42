package fr.coteacote.development.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the simulator; all fictitious. */
final class Personas {

    private static final String FRANCE = "99100";

    private static final Persona JEANNE = citizen(
            "jeanne",
            "Jeanne BERTHOLON, 85 ans",
            "Jeanne Marie Louise",
            "VERMOREL",
            "BERTHOLON",
            "1941-03-08",
            "female",
            "69383",
            FRANCE,
            "jeanne.b@example.org");
    private static final Persona PAUL = citizen(
            "paul",
            "Paul DUCREUX, 59 ans",
            "Paul",
            "DUCREUX",
            "",
            "1967-01-15",
            "male",
            "42218",
            FRANCE,
            "paul.d@example.org");
    private static final Persona FATIMA = citizen(
            "fatima",
            "Fatima HADJI, née en 1948",
            "Fatima",
            "BENSAÏD",
            "HADJI",
            "1948-00-00",
            "female",
            "",
            "99352",
            "f.hadji@example.org");
    private static final Persona YOUSSEF = citizen(
            "youssef",
            "Youssef KHELIFA, né en novembre 1952",
            "Youssef",
            "KHELIFA",
            "",
            "1952-11-00",
            "male",
            "",
            "99351",
            "y.k@example.org");
    private static final Persona INES = citizen(
            "ines",
            "Inês MOREL, 32 ans",
            "Inês Maria",
            "DA SILVA FERREIRA",
            "MOREL",
            "1994-06-17",
            "female",
            "",
            "99139",
            "ines.m@example.org");
    private static final Persona LUCIEN = citizen(
            "lucien",
            "Lucien D'ORAZIO, sans adresse e-mail",
            "Lucien",
            "D'ORAZIO",
            "",
            "1938-12-30",
            "male",
            "2A004",
            FRANCE,
            "");
    private static final Persona CLAIRE = citizen(
            "claire",
            "Claire ROUX, fille de Jeanne",
            "Claire Élise",
            "BERTHOLON",
            "ROUX",
            "1969-09-02",
            "female",
            "69266",
            FRANCE,
            "claire.roux@example.org");
    private static final Persona ANGE = citizen(
            "ange",
            "Ange-Toussaint GIRAUD-PERRET, tuteur",
            "Ange-Toussaint",
            "GIRAUD-PERRET",
            "",
            "1972-02-29",
            "male",
            "97411",
            FRANCE,
            "jeanne.b@example.org");

    static final List<Persona> CITIZENS = List.of(
            JEANNE,
            PAUL,
            FATIMA,
            YOUSSEF,
            INES,
            LUCIEN,
            CLAIRE,
            ANGE,
            LUCIEN.variant(
                    "lucien-aidants-connect",
                    "Lucien D'ORAZIO, avec Aidants Connect",
                    "email",
                    "noemailprovided@aidantconnect.beta.gouv.fr"),
            JEANNE.variant(
                            "jeanne-corrigee",
                            "Jeanne BERTHOLON, état civil corrigé",
                            "given_name",
                            "Jeanne Marie-Louise")
                    .variant("jeanne-corrigee", "Jeanne BERTHOLON, état civil corrigé", "sub", Persona.sub("jeanne:2")),
            INES.variant("ines-corrigee", "Inês MOREL, date de naissance corrigée", "birthdate", "1994-06-18")
                    .variant("ines-corrigee", "Inês MOREL, date de naissance corrigée", "idp_birthdate", "1994-06-18")
                    .variant("ines-corrigee", "Inês MOREL, date de naissance corrigée", "sub", Persona.sub("ines:2")),
            PAUL.variant("mauvais-niveau", "Mauvais niveau", "sub", Persona.sub("paul"))
                    .at("eidas0"));

    static final List<Persona> PROFESSIONALS = List.of(
            professional(
                            "samira",
                            "Samira",
                            "LENOIR",
                            "00000100800010",
                            "Point d'accueil Les Tilleuls (fictif)",
                            List.of())
                    .knownBy("eidas1", "pwd"),
            professional(
                            "hugo",
                            "Hugo",
                            "MARCHAL",
                            "00000100800010",
                            "Point d'accueil Les Tilleuls (fictif)",
                            List.of())
                    .knownBy("eidas1-mfa", "pwd", "mail", "mfa"),
            professional("nadia", "Nadia", "PERRIN", "00000200600013", "Hôpital fictif", List.of("agent_public"))
                    .knownBy("eidas2", "hwk", "pin", "mfa"),
            professional(
                            "gilles",
                            "Gilles",
                            "FAVRE",
                            "00000300400017",
                            "Métropole fictive, autonomie",
                            List.of("agent_public", "agent_public_territorial"))
                    .knownBy("eidas1-mfa", "pwd", "otp", "mfa"),
            professional(
                            "maude",
                            "Maude",
                            "COLIN",
                            "00000300400025",
                            "Métropole fictive, PMI",
                            List.of("agent_public", "agent_public_territorial"))
                    .knownBy("eidas2", "hwk", "pin", "mfa"),
            professional("elodie", "Élodie", "BRUN", "00000500900014", "EHPAD Les Glycines (fictif)", List.of())
                    .knownBy("eidas0", "pwd"));

    private Personas() {}

    private static Persona citizen(
            String key,
            String label,
            String givenNames,
            String familyName,
            String usualName,
            String birthDate,
            String gender,
            String birthPlace,
            String birthCountry,
            String email) {
        var claims = new HashMap<String, Object>(Map.of(
                "sub", Persona.sub(key),
                "given_name", givenNames,
                "given_name_array", Arrays.asList(givenNames.split(" ")),
                "family_name", familyName,
                "birthdate", birthDate.replace("-00", "-01"),
                "idp_birthdate", birthDate,
                "gender", gender,
                "birthplace", birthPlace,
                "birthcountry", birthCountry));
        if (!usualName.isEmpty()) {
            claims.put("preferred_username", usualName);
        }
        if (!email.isEmpty()) {
            claims.put("email", email);
        }
        return new Persona(key, label, "eidas1", List.of("fc", "pwd"), claims);
    }

    private static Unproven professional(
            String key, String givenName, String usualName, String siret, String organization, List<String> roles) {
        return new Unproven(
                key,
                "%s %s, %s".formatted(givenName, usualName, organization),
                Map.of(
                        "sub", Persona.sub("pro:" + key),
                        "given_name", givenName,
                        "usual_name", usualName,
                        "email", key + "@example.org",
                        "uid", key,
                        "siret", siret,
                        "idp_id", "fournisseur-fictif",
                        "organization_label", organization,
                        "roles", roles));
    }

    /** Somebody of whom it is not yet said how they prove who they are. */
    private record Unproven(String key, String label, Map<String, Object> claims) {

        Persona knownBy(String acr, String... amr) {
            return new Persona(key, label, acr, List.of(amr), claims);
        }
    }
}
