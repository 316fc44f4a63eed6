package loyalty.identity.web;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import org.springframework.stereotype.Component;

/**
 * Browsers keep our styles and scripts, and ask each time whether they still hold: by default they would not ask for an
 * hour, and after an update run new modules together with old ones. What Vaadin builds has its version in its name and
 * is kept without asking.
 */
@Component
class RevalidatedFiles implements StaticFileHandlerFactory {

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String path) {
                return path.contains(".cache.") ? super.getCacheTime(path) : 0;
            }
        };
    }
}
