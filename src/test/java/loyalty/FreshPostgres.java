package loyalty;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context a PostgreSQL database of its own; also for module tests, by {@code @ContextConfiguration}. */
public class FreshPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + PostgresDatabase.fresh())
                .applyTo(context);
    }
}
