package loyalty.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;

/** Styles, scripts and pictures: what lies under META-INF/resources is meant for everybody. */
final class StaticFiles {

    private StaticFiles() {}

    static boolean holds(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getMethod().equals("GET")
                && path.lastIndexOf('.') > path.lastIndexOf('/')
                && (path.startsWith("/_static/") || new ClassPathResource("META-INF/resources" + path).exists());
    }
}
