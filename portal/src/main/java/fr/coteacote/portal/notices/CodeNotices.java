package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.CodeAsked;
import fr.coteacote.portal.assisted.telephone.SpokenCodes;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Bring a code to somebody on the telephone.
 *
 * <p>What could not be brought is tried again while the code is still good; after that nobody is told a code that does
 * nothing.
 */
@Component
class CodeNotices {

    private final SpokenCodes codes;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Letters letters;

    CodeNotices(SpokenCodes codes, CallWords words, OurSmsGateway gateway, Letters letters) {
        this.codes = codes;
        this.words = words;
        this.gateway = gateway;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(CodeAsked asked) {
        codes.message(asked.code()).ifPresent(message -> {
            var to = message.to().address();
            switch (message.to().means()) {
                case SMS -> gateway.find().ifPresent(there -> there.send(to, words.of(message), asked.code()));
                case EMAIL -> letters.sayOnTelephone(to, asked.code().toString(), "Votre code", words.of(message));
            }
            codes.sent(asked.code());
        });
    }
}
