package fr.coteacote.portal.assisted.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Those with whom mediators practise, as {@code training/people.yaml} declares them. */
@Validated
@ConfigurationProperties("training")
public record FictitiousPeople(@NotEmpty List<@Valid FictitiousPerson> people) {

    public FictitiousPeople {
        people = List.copyOf(people);
    }

    /** Find who is called {@code key} in addresses and in the database. */
    public Optional<FictitiousPerson> find(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }
}
