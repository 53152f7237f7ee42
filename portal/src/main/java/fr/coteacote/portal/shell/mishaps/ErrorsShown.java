package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.coteacote.portal.ui.panels.Trouble;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows above what was typed that a press had no effect, instead of saying nothing; what was typed stays. */
class ErrorsShown implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorsShown.class);

    @Override
    public void error(ErrorEvent event) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("A press had no effect (reference {})", reference, event.getThrowable());
        Optional.ofNullable(UI.getCurrent()).flatMap(ErrorsShown::main).ifPresent(main -> {
            main.getChildren()
                    .filter(child -> "incident".equals(child.getAttribute("id")))
                    .toList()
                    .forEach(main::removeChild);
            main.insertChild(0, new Trouble(reference).getElement());
        });
    }

    private static Optional<Element> main(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .map(HasElement::getElement)
                .flatMap(element -> find(element).stream())
                .findFirst();
    }

    private static Optional<Element> find(Element element) {
        if (!element.isTextNode() && "main".equals(element.getTag())) {
            return Optional.of(element);
        }
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> find(child).stream())
                .findFirst();
    }
}
