package loyalty.publicpage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who asks too often, before anything is looked up. */
class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimit limit;
    private final RefusalPages pages;

    RateLimitFilter(RateLimit limit, RefusalPages pages) {
        this.limit = limit;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.allows(request.getRemoteAddr(), request.getMethod().equals(HttpMethod.POST.name()))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            pages.send(request, response, HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
