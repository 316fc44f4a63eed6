package loyalty.dashboard;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BenchmarkStore {
    private final JdbcClient jdbc;

    BenchmarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Figure, Benchmark> all() {
        Map<Figure, Benchmark> all = new EnumMap<>(Figure.class);
        jdbc.sql("select figure, amount, source, of_year from benchmark").query(row -> {
            Figure figure = Figure.valueOf(row.getString("figure"));
            all.put(
                    figure,
                    new Benchmark(figure, row.getBigDecimal("amount"), row.getString("source"), row.getInt("of_year")));
        });
        return all;
    }

    void keep(Benchmark benchmark) {
        remove(benchmark.figure());
        jdbc.sql("insert into benchmark (figure, amount, source, of_year) values (:figure, :value, :source, :year)")
                .param("figure", benchmark.figure().name())
                .param("value", benchmark.value())
                .param("source", benchmark.source())
                .param("year", benchmark.year())
                .update();
    }

    void remove(Figure figure) {
        jdbc.sql("delete from benchmark where figure = :figure")
                .param("figure", figure.name())
                .update();
    }
}
