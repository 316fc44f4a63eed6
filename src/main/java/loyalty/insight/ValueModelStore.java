package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.shared.Remembered;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the models of buying, to the last bit; other nodes use new ones within half a minute. */
@Repository
class ValueModelStore {
    private static final String PURCHASES = "PURCHASES";
    private static final String SPENDING = "SPENDING";

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Remembered<ValueModel> remembered;

    ValueModelStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    ValueModel kept() {
        return remembered.get();
    }

    /** For what has just kept others, or must not miss them. */
    ValueModel reread() {
        return remembered.reread();
    }

    /** Whoever else is about to keep others waits until the transaction ends. */
    void lock() {
        jdbc.sql("select model from value_model order by model for update")
                .query(String.class)
                .list();
    }

    void keep(ValueModel model) {
        jdbc.sql("delete from value_model").update();
        keep(PURCHASES, model.purchases(), BgNbd::parameters);
        keep(SPENDING, model.spending(), GammaGamma::parameters);
    }

    private ValueModel read() {
        Map<String, Kept> kept = new HashMap<>();
        jdbc.sql("select model, repeating, refused, log_likelihood, parameters from value_model")
                .query(row -> {
                    kept.put(row.getString("model"), Kept.of(row));
                });
        return new ValueModel(fit(kept.get(PURCHASES), BgNbd::of), fit(kept.get(SPENDING), GammaGamma::of));
    }

    private <M> void keep(String name, Fit<M> fit, Function<M, double[]> parameters) {
        switch (fit) {
            case Fit.Found<M>(M model, double likelihood, long repeating) ->
                insert(name, repeating, null, likelihood, words(parameters.apply(model)));
            case Fit.Refused<M>(Fit.Reason reason, long repeating) ->
                insert(name, repeating, reason.name(), null, null);
        }
    }

    private void insert(
            String name,
            long repeating,
            @Nullable String refused,
            @Nullable Double likelihood,
            @Nullable String parameters) {
        jdbc.sql("""
                        insert into value_model (model, repeating, refused, log_likelihood, parameters)
                        values (:name, :repeating, :refused, :likelihood, :parameters)
                        """)
                .param("name", name)
                .param("repeating", repeating)
                .param("refused", refused)
                .param("likelihood", likelihood)
                .param("parameters", parameters)
                .update();
    }

    private static <M> Fit<M> fit(@Nullable Kept kept, Function<double[], M> model) {
        if (kept == null) return new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, 0);
        return kept.refused == null
                ? new Fit.Found<>(model.apply(numbers(kept.parameters)), kept.logLikelihood, kept.repeating)
                : new Fit.Refused<>(Fit.Reason.valueOf(kept.refused), kept.repeating);
    }

    private record Kept(long repeating, @Nullable String refused, double logLikelihood, String parameters) {
        static Kept of(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("repeating"),
                    row.getString("refused"),
                    row.getDouble("log_likelihood"),
                    row.getString("parameters"));
        }
    }

    private static String words(double[] parameters) {
        return Arrays.stream(parameters).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    private static double[] numbers(String words) {
        return Stream.of(words.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }
}
