package fr.coteacote.portal.shell;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the document around each page.
 *
 * @param formAction origins, besides this one, to which a form may lead: those of the identity provider, which takes
 *     part in logging out
 */
@ConfigurationProperties("portal.shell")
record ShellSettings(@DefaultValue List<String> formAction) {

    ShellSettings {
        formAction = formAction.stream().filter(origin -> !origin.isBlank()).toList();
    }
}
