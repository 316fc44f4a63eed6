package loyalty.feedback.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import loyalty.feedback.ComplaintLinkService;
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

    RejectedRequests(RefusalPages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/" + ComplaintLinkService.PATH + "/")) {
            ComplaintPageSecurity.GO_TO_NOBODY.writeHeaders(request, response);
            pages.send(request, response, HttpStatus.BAD_REQUEST);
        } else {
            others.handle(request, response, rejected);
        }
    }
}
