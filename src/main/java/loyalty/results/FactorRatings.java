package loyalty.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.shared.SqlCondition;
import loyalty.statistics.FactorAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The responses that rated every factor and the whole, as the key drivers need them. */
@Repository
class FactorRatings {
    /** The newest ones: more would narrow the intervals by less than a pixel, and take longer than anybody waits. */
    static final int MOST = 100_000;

    private final JdbcClient jdbc;

    FactorRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param factors codes of questions, at least one
     * @param reach on response_group g
     */
    FactorAnswers of(UUID campaignId, List<String> factors, String outcome, SqlCondition reach) {
        List<String> questions = new ArrayList<>(factors);
        questions.add(outcome);
        String columns = IntStream.range(0, questions.size())
                .mapToObj("max(case when a.question = :q%d then a.number end)"::formatted)
                .collect(Collectors.joining(", "));
        JdbcClient.StatementSpec statement = jdbc.sql("""
                        select %s from answer a join response_group g on g.response_id = a.response_id
                        where a.campaign_id = :campaign and a.question in (:questions) and a.number is not null and %s
                        group by a.response_id having count(*) = :all
                        order by a.response_id desc fetch first :most rows only
                        """.formatted(columns, reach.sql()))
                .param("campaign", campaignId)
                .param("questions", questions)
                .param("all", questions.size())
                .param("most", MOST)
                .params(reach.params());
        for (int i = 0; i < questions.size(); i++) statement = statement.param("q" + i, questions.get(i));
        double[][] rows = statement
                .query((row, number) -> numbers(row, questions.size()))
                .list()
                .toArray(double[][]::new);
        return new FactorAnswers(factors, rows);
    }

    private static double[] numbers(ResultSet row, int columns) throws SQLException {
        double[] numbers = new double[columns];
        for (int column = 0; column < columns; column++) numbers[column] = row.getDouble(column + 1);
        return numbers;
    }
}
