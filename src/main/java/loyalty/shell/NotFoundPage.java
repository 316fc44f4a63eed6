package loyalty.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import loyalty.shared.Message;
import loyalty.uikit.Icons;

@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends FailurePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> notFound) {
        say(Icons.NOT_FOUND, "shell.notFound.title", Message.of("shell.notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
