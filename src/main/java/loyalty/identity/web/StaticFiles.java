package loyalty.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Styles, scripts and pictures: what lies under META-INF/resources is meant for everybody. */
final class StaticFiles {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private StaticFiles() {}

    static boolean holds(HttpServletRequest request) {
        String path = request.getServletPath();
        return READING.contains(request.getMethod())
                && path.lastIndexOf('.') > path.lastIndexOf('/')
                && (path.startsWith("/_static/") || new ClassPathResource("META-INF/resources" + path).exists());
    }
}
