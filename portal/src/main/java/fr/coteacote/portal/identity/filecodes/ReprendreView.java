package fr.coteacote.portal.identity.filecodes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;

/** Come back to a file without account: first its code and the address, then the code received. */
@Route("reprendre")
@AnonymousAllowed
class ReprendreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IdentityFrame around;
    private final transient Sittings sittings;
    private String title = IdentityWords.say("resume.title");

    ReprendreView(IdentityFrame around, Sittings sittings) {
        this.around = around;
        this.sittings = sittings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (sittings.current().flatMap(Sitting::knownProfessional).isPresent()) {
            refuse();
        } else {
            show(Resuming.of(request), around.csrf(request));
        }
    }

    /** On the computer of a professional: what is opened there would stay open to them. */
    private void refuse() {
        removeAll();
        title = IdentityWords.say("resume.elsewhere.title");
        add(around.frame()
                .content(new FrontSheet(
                        new PageHeading(title, IdentityWords.say("resume.elsewhere.why")),
                        new Prose(IdentityWords.say("resume.elsewhere.ways"))
                                .list(
                                        IdentityWords.say("resume.elsewhere.own"),
                                        IdentityWords.say("resume.elsewhere.turns")),
                        new Buttons(new ButtonLink(
                                Link.to(IdentityWords.say("resume.elsewhere.home"), "/"), ButtonLook.PRIMARY)))));
    }

    void show(Resuming resuming, String csrf) {
        removeAll();
        title = IdentityWords.say(resuming.sent() ? "resume.sent.title" : "resume.title");
        add(around.frame().content(resuming.sent() ? codes(resuming, csrf) : files(resuming, csrf)));
    }

    private Component[] files(Resuming resuming, String csrf) {
        return new Component[] {
            new QuestionForm(
                            new Sending(ResumeDoor.SEND, csrf),
                            new QuestionTitle(title, IdentityWords.say("resume.lead")),
                            List.of(
                                    field("dossier", "file", Entry.of(Width.MEDIUM), resuming.fileCode(), resuming),
                                    field(
                                            "adresse",
                                            "email",
                                            new Entry("email", "email", Width.LONG),
                                            resuming.email(),
                                            resuming)))
                    .buttons(new Button(IdentityWords.say("resume.send"), ButtonLook.PRIMARY))
        };
    }

    private Component[] codes(Resuming resuming, String csrf) {
        var file = new Input();
        file.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", "dossier")
                .setAttribute("value", resuming.fileCode());
        return new Component[] {
            new QuestionForm(
                            new Sending(ResumeDoor.OPEN, csrf),
                            new QuestionTitle(title, IdentityWords.say("resume.sent.lead")),
                            List.of(field(
                                    "code", "code", new Entry("one-time-code", "numeric", Width.SHORT), "", resuming)))
                    .notes(file)
                    .buttons(new Button(IdentityWords.say("resume.open"), ButtonLook.PRIMARY)),
            new ActionForm(
                    new Sending(ResumeDoor.AGAIN, csrf), new Button(IdentityWords.say("resume.again"), ButtonLook.LINK))
        };
    }

    private static TextField field(String name, String key, Entry entry, String value, Resuming resuming) {
        return new TextField(
                Caption.of(
                        name,
                        IdentityWords.say("resume." + key + ".label"),
                        IdentityWords.say("resume." + key + ".hint"),
                        Need.REQUIRED),
                entry,
                value,
                resuming.faults().contains(key)
                        ? List.of(FieldError.of(IdentityWords.say("resume.fault." + key)))
                        : List.of());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
