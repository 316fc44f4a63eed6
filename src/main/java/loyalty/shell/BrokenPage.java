package loyalty.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import loyalty.uikit.Icons;

/** A view could not be opened: because a service refused, or because something is broken. */
@PermitAll
@ParentLayout(MainLayout.class)
class BrokenPage extends FailurePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        Failure failure = Failure.of(thrown.getCaughtException());
        if (failure.expected()) {
            say(Icons.WARNING, "shell.refused.title", failure.sentence());
            return HttpServletResponse.SC_CONFLICT;
        }
        say(Icons.BROKEN, "shell.failure.title", failure.sentence());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
