package loyalty.publicpage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what neither a link nor a form of the page sends: other methods, other contents, what can't be read. */
class FormFilter extends OncePerRequestFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final RefusalPages pages;
    private final List<PublicPath> paths;

    FormFilter(RefusalPages pages, List<PublicPath> paths) {
        this.pages = pages;
        this.paths = paths;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            if (refusal == HttpStatus.METHOD_NOT_ALLOWED)
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            pages.send(request, response, refusal);
        }
    }

    private @Nullable HttpStatus refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) return HttpStatus.METHOD_NOT_ALLOWED;
        if (request.getMethod().equals("POST") && !isForm(request) && !isOneClick(request))
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return readable(request) ? null : HttpStatus.BAD_REQUEST;
    }

    private static boolean isForm(HttpServletRequest request) {
        return hasType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private boolean isOneClick(HttpServletRequest request) {
        return hasType(request, MediaType.MULTIPART_FORM_DATA_VALUE)
                && paths.stream().anyMatch(path -> path.takesMultipart() && path.leadsTo(request.getRequestURI()));
    }

    private static boolean hasType(HttpServletRequest request, String wanted) {
        String type = request.getContentType();
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(wanted);
    }

    /** Tomcat says only here that an escape is broken, or that there is more than it takes. */
    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
