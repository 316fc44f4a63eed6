package loyalty.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import loyalty.shared.Message;
import loyalty.uikit.Icons;

/** A view could not be opened: because a service refused, or because something is broken. */
@PermitAll
@ParentLayout(MainLayout.class)
class BrokenPage extends FailurePage implements HasErrorParameter<Exception> {

    BrokenPage() {
        super(Icons.BROKEN, "shell.failure.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        Failure failure = Failure.of(thrown.getCaughtException());
        Message sentence = failure.sentence();
        say(getTranslation(sentence.key(), sentence.args().toArray()));
        return failure.expected() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
