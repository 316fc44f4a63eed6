package loyalty.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends, with the token that such forms need. */
@Tag("form")
class PostedForm extends Component implements HasComponents {

    PostedForm(String action, Component... parts) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            getElement().appendChild(hidden(token));
        }
        add(parts);
    }

    private static Element hidden(CsrfToken token) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken());
    }
}
