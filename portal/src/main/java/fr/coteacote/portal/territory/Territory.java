package fr.coteacote.portal.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The département or métropole that this installation serves.
 *
 * @param name what the authority is called
 * @param department INSEE code of the département, {@code 69M} for the Métropole de Lyon
 * @param zone time zone of its opening hours and of the dates people are told
 * @param site what the portal is called
 * @param publisher who publishes the site (loi n° 2004-575, art. 1-1)
 * @param host who hosts the site (same article)
 * @param dataProtectionContact address of the data protection officer (GDPR, art. 13)
 * @param accessibilityContact address for people who meet an obstacle (décret n° 2019-768, art. 4)
 * @param autonomyService who receives APA requests, with its article: "le service autonomie de …"
 * @param phone the number people call for help
 * @param places where people can come
 */
@Validated
@ConfigurationProperties("territory")
public record Territory(
        @NotBlank String name,
        @NotBlank String department,
        @NotNull ZoneId zone,
        @NotBlank String site,
        @NotBlank String publisher,
        @NotBlank String host,
        @NotBlank String dataProtectionContact,
        @NotBlank String accessibilityContact,
        @NotBlank String autonomyService,
        @NotNull @Valid Phone phone,
        @NotEmpty @Valid List<Place> places) {

    public Territory {
        places = List.copyOf(places);
    }

    /**
     * A number to call.
     *
     * @param number as it is written and read aloud, in pairs
     * @param cost what a call costs
     * @param hours when somebody answers
     */
    public record Phone(
            @NotBlank String number,
            @NotBlank String cost,
            @NotEmpty @Valid List<Opening> hours) {

        public Phone {
            hours = List.copyOf(hours);
        }

        /** The number as a link dials it: {@code tel:+33465712030}. */
        public String link() {
            return "tel:" + number.replaceAll("\\s", "").replaceFirst("^0", "+33");
        }
    }

    /**
     * A place where somebody helps.
     *
     * @param access how to get there and get in
     */
    public record Place(
            @NotBlank String name,
            @NotBlank String address,
            @NotBlank String access,
            @NotEmpty @Valid List<Opening> hours) {

        public Place {
            hours = List.copyOf(hours);
        }
    }
}
