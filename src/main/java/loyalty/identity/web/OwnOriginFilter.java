package loyalty.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever another site's page sends here: forms, scripted requests and, as browsers let any page open them,
 * web sockets. Compares host and port and not the scheme, which a proxy may have taken off.
 */
class OwnOriginFilter extends OncePerRequestFilter {
    private static final Set<Integer> DEFAULT_PORTS = Set.of(-1, 80, 443);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getHeader(HttpHeaders.ORIGIN), request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Programs and plain navigation send no origin; browsers always do where it matters. */
    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) return true;
        try {
            URI uri = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(uri.getHost())
                    && (uri.getPort() == request.getServerPort()
                            || DEFAULT_PORTS.contains(uri.getPort())
                                    && DEFAULT_PORTS.contains(request.getServerPort()));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
