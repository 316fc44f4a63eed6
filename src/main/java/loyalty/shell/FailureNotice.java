package loyalty.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import loyalty.shared.Message;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Whatever a listener of a view lets through ends as a sentence at the foot of the page; the page stays usable. */
@Component
class FailureNotice implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Failure failure = Failure.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(failure));
        }
    }

    private static void show(Failure failure) {
        Message sentence = failure.sentence();
        if (failure.expected()) {
            Notifications.refused(sentence);
        } else {
            Notifications.failed(
                    I18NProvider.translate(sentence.key(), sentence.args().toArray()));
        }
    }
}
