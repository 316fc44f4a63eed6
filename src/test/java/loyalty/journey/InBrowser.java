package loyalty.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole application with demo data, served on a port of its own and visited with a real Chromium. Tests take
 * {@link Visitors} as a parameter.
 *
 * <p>All journeys share the application and its data: each works on customers of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "loyalty.demo=true")
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
