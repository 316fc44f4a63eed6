package loyalty.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import loyalty.shared.Message;
import loyalty.uikit.Icons;

/** The user's role does not open this view. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotAllowedPage extends FailurePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        say(Icons.NOT_ALLOWED, "shell.notAllowed.title", Message.of("shell.notAllowed.text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
