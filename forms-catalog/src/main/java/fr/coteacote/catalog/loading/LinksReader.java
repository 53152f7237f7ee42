package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Links;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/** Reads the addresses that forms may send people to. */
record LinksReader(Reading reading) {

    static Links read(FormFile file, Mistakes mistakes) {
        var reading = new Reading(file, mistakes, new Origins(), Optional.empty(), LocalNames.OF_FORM);
        return new LinksReader(reading).read(Fields.of(reading, file.root(), Keys.LINKS));
    }

    private Links read(Fields fields) {
        var sites = new LinkedHashMap<String, Optional<LocalDate>>();
        fields.objects("sites", Keys.SITE, site -> site).forEach(site -> {
            var url = site.text("url");
            var opened = site.has("opened") ? Optional.of(site.date("opened")) : Optional.<LocalDate>empty();
            if (sites.putIfAbsent(url, opened) != null) {
                reading.mistake(site.at("url"), "« %s » est écrit deux fois".formatted(url), "Gardez-en un.");
            }
        });
        return new Links(Set.copyOf(fields.texts("pages")), sites);
    }
}
