package loyalty;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Records the SQL statements that are asked of the database: by the test's thread, or to answer its requests. */
@Component
public class StatementCount implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();
    private static volatile @Nullable List<String> ofRequests;

    /** The statements the work asks, in their order. */
    public static List<String> during(Runnable work) {
        List<String> statements = new ArrayList<>();
        RECORDED.set(statements);
        try {
            work.run();
        } finally {
            RECORDED.remove();
        }
        return statements;
    }

    /** The statements asked by whatever threads answer requests meanwhile; not those of what runs on its own. */
    public static List<String> ofRequestsDuring(Runnable work) {
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        ofRequests = statements;
        try {
            work.run();
        } finally {
            ofRequests = null;
        }
        return List.copyOf(statements);
    }

    private static @Nullable List<String> recorded() {
        List<String> own = RECORDED.get();
        return own == null && RequestContextHolder.getRequestAttributes() != null ? ofRequests : own;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Counting(dataSource) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        List<String> recorded = recorded();
                        if (recorded != null && method.getName().equals("prepareStatement"))
                            recorded.add((String) args[0]);
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException failure) {
                            throw Objects.requireNonNull(failure.getCause());
                        }
                    });
        }
    }
}
