package fr.coteacote.portal.identity.accounts;

import org.springframework.modulith.NamedInterface;

/**
 * One way by which a professional signs in: the same person may have several.
 *
 * @param provider the identity provider behind ProConnect
 * @param sub one for each person, provider and service
 * @param siret the workplace that the provider declares; it proves neither the post held nor a right
 * @param organization its name
 */
@NamedInterface("accounts")
public record ProfessionalLogin(String provider, String sub, String siret, String organization) {}
