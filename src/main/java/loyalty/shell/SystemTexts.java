package loyalty.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** What a page says when its session is over: it stays as it is, so that what was typed can be copied, until clicked. */
@Component
class SystemTexts implements VaadinServiceInitListener {
    private final Translations translations;

    SystemTexts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::inLanguageOf);
    }

    private SystemMessages inLanguageOf(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("shell.sessionExpired.title", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("shell.sessionExpired.text", locale));
        messages.setInternalErrorCaption(translations.getTranslation("shell.failure.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("shell.internalError.text", locale));
        messages.setCookiesDisabledCaption(translations.getTranslation("shell.cookiesDisabled.title", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("shell.cookiesDisabled.text", locale));
        return messages;
    }
}
