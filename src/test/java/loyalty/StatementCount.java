package loyalty;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Records the SQL statements that the test's thread asks of the database. */
@Component
public class StatementCount implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();

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
                        List<String> recorded = RECORDED.get();
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
