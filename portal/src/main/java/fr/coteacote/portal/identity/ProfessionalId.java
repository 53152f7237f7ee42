package fr.coteacote.portal.identity;

import java.util.UUID;

/** Names one professional. */
public record ProfessionalId(UUID value) {}
