package fr.coteacote.portal.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The département or métropole that this installation serves.
 *
 * <p>Its telephone is what a start begins with; {@link Switchboard} knows what it is now.
 *
 * @param name what the authority is called
 * @param department INSEE code of the département, {@code 69M} for the Métropole de Lyon
 * @param zone time zone of its opening hours and of the dates people are told
 * @param site what the portal is called
 * @param publisher who publishes the site (loi n° 2004-575, art. 1-1)
 * @param host who hosts the site (same article)
 * @param dataProtectionContact address of the data protection officer (GDPR, art. 13)
 * @param accessibilityContact address for people who meet an obstacle (décret n° 2019-768, art. 4)
 * @param autonomyService who receives requests whose form names nobody else, with its article: "le service autonomie de …"
 * @param phone the number people call for help
 * @param callBack how people are called back; null when nobody does
 * @param agreementByCode why people may agree by a code on the telephone; null when they may not
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
        @Valid @Nullable CallBack callBack,
        @Valid @Nullable AgreementByCode agreementByCode) {

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
            @NotEmpty List<@Valid Opening> hours) {

        public Phone {
            hours = List.copyOf(hours);
        }

        /** The number as a link dials it: {@code tel:+33465712030}. */
        public String link() {
            return "tel:" + number.replaceAll("\\s", "").replaceFirst("^0", "+33");
        }
    }

    /**
     * What a person who asks to be called back is told beforehand.
     *
     * @param number the number that will ring, as the telephone shows it
     * @param mailbox where a person of the service learns that somebody waits
     * @param hours when people are called; each is a choice, so that nobody waits a whole day
     */
    public record CallBack(
            @NotBlank String number,
            @NotBlank @Email String mailbox,
            @NotEmpty List<@Valid Opening> hours) {

        public CallBack {
            hours = List.copyOf(hours);
        }
    }

    /**
     * Agreeing to be helped by a code that is read aloud on the telephone.
     *
     * @param legalNote what makes it lawful here, as mediators read it: a decision of the authority, an assessment
     */
    public record AgreementByCode(
            @NotBlank(
                    message =
                            "écrivez le fondement de l'accord par code (par exemple « Délibération du 3 mars 2026 ; analyse"
                                    + " d'impact du 12 janvier 2026 »), ou enlevez agreement-by-code : le portail ne le"
                                    + " propose alors pas")
            String legalNote) {}

    /** The département, for its public holidays. */
    public PublicHolidays holidays() {
        return new Department(department).holidays();
    }

    /** Why people may agree by a code on the telephone; empty when they may not. */
    public Optional<AgreementByCode> agreesByCode() {
        return Optional.ofNullable(agreementByCode);
    }
}
