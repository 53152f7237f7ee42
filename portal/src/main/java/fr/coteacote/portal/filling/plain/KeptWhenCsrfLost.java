package fr.coteacote.portal.filling.plain;

import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.Asked;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.identity.login.CsrfLost;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keep what was typed on a page whose proof of origin has expired: the page shows it again, to be confirmed. */
@Component
class KeptWhenCsrfLost implements CsrfLost {

    private static final Pattern PAGE = Pattern.compile("/envoi/([0-9a-f-]{36})/([a-z0-9-]+)(?:/([0-9]{1,3}))?");

    private final Asked asked;
    private final AnsweringService answering;
    private final GroupService groups;
    private final Sittings sittings;

    KeptWhenCsrfLost(Asked asked, AnsweringService answering, GroupService groups, Sittings sittings) {
        this.asked = asked;
        this.answering = answering;
        this.groups = groups;
        this.sittings = sittings;
    }

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        var address = PAGE.matcher(request.getRequestURI());
        if (!address.matches()) {
            return Optional.empty();
        }
        var item = Optional.ofNullable(address.group(3)).map(Integer::valueOf);
        return DraftId.parse(address.group(1))
                .flatMap(draft -> sittings.current()
                        .flatMap(sitting -> asked.page(draft, address.group(2))
                                .filter(page -> keep(draft, page, item, submission(request), sitting))
                                .map(page -> FillingRoutes.to(draft, asked.placeOf(draft, page))
                                        + item.map(number -> "/" + number).orElse(""))));
    }

    private boolean keep(DraftId draft, PageId page, Optional<Integer> item, Submission typed, Sitting sitting) {
        return item.map(number -> groups.keepTyped(draft, page, number, typed, sitting))
                .orElseGet(() -> answering.keepTyped(draft, page, typed, sitting));
    }

    private static Submission submission(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, texts) -> fields.put(name, Arrays.asList(texts)));
        return new Submission(fields);
    }
}
