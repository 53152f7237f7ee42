package fr.coteacote.portal.pace;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many people this instance expects to meet at once.
 *
 * @param peoplePerAddress who may sit behind one address, in a library or a hospital; 0 counts nobody, for load tests
 */
@Validated
@ConfigurationProperties("portal.pace")
record PaceSettings(@DefaultValue("40") @PositiveOrZero int peoplePerAddress) {}
