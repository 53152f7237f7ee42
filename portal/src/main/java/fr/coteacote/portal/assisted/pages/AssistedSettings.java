package fr.coteacote.portal.assisted.pages;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the pages of sessions are told by configuration.
 *
 * @param address where people find the portal: what a mediator reads aloud, and the square that cameras read
 */
@Validated
@ConfigurationProperties("portal.assisted")
record AssistedSettings(@NotNull URI address) {}
