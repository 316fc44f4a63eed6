package loyalty.insight;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the models of buying, to the last bit. */
@Repository
class ValueModelStore {
    private static final String PURCHASES = "PURCHASES";
    private static final String SPENDING = "SPENDING";

    private final JdbcClient jdbc;

    ValueModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ValueModel model) {
        jdbc.sql("delete from value_model").update();
        keep(PURCHASES, model.purchases(), BgNbd::parameters);
        keep(SPENDING, model.spending(), GammaGamma::parameters);
    }

    ValueModel kept() {
        return new ValueModel(kept(PURCHASES, BgNbd::of), kept(SPENDING, GammaGamma::of));
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

    private <M> Fit<M> kept(String name, Function<double[], M> model) {
        return jdbc.sql("select repeating, refused, log_likelihood, parameters from value_model where model = :name")
                .param("name", name)
                .query((row, number) -> {
                    String refused = row.getString("refused");
                    long repeating = row.getLong("repeating");
                    return refused == null
                            ? new Fit.Found<>(
                                    model.apply(numbers(row.getString("parameters"))),
                                    row.getDouble("log_likelihood"),
                                    repeating)
                            : new Fit.Refused<M>(Fit.Reason.valueOf(refused), repeating);
                })
                .optional()
                .orElseGet(() -> new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, 0));
    }

    private static String words(double[] parameters) {
        return Arrays.stream(parameters).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    private static double[] numbers(String words) {
        return Stream.of(words.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }
}
