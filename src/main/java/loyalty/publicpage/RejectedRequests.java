package loyalty.publicpage;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Addresses and names that the firewall lets through to nobody, before any filter: customers get a page here too. */
@Component
class RejectedRequests implements RequestRejectedHandler {
    private final RequestRejectedHandler others = new HttpStatusRequestRejectedHandler();
    private final RefusalPages pages;
    private final List<PublicPath> paths;

    RejectedRequests(RefusalPages pages, List<PublicPath> paths) {
        this.pages = pages;
        this.paths = paths;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException, ServletException {
        if (isPublic(request.getRequestURI())) {
            PublicPageSecurity.GO_TO_NOBODY.writeHeaders(request, response);
            pages.send(request, response, HttpStatus.BAD_REQUEST);
        } else {
            others.handle(request, response, rejected);
        }
    }

    private boolean isPublic(String address) {
        return paths.stream().anyMatch(path -> path.leadsTo(address));
    }
}
