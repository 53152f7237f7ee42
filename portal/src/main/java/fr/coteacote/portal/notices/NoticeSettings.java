package fr.coteacote.portal.notices;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How messages are sent.
 *
 * @param from the address they come from
 * @param portal the address of the portal, as people reach it
 */
@Validated
@ConfigurationProperties("portal.notices")
record NoticeSettings(
        @NotBlank @Email(message = "write an address, for instance ne-pas-repondre@exemple.fr") String from,

        @NotNull URI portal) {}
