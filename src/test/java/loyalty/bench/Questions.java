package loyalty.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import loyalty.identity.RunAs;
import loyalty.table.SortKey;
import loyalty.table.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one person asks, again and again, beside the same question in plain SQL. */
class Questions {
    /** As many rows as the table fetches at a time. */
    static final int PAGE = 100;

    private static final List<String> COMMON = List.of("wang", "zhang", "chen", "liu");
    private static final List<String> RARE = List.of("诸葛怀瑾", "令狐守仁", "尉迟望舒", "上官念真", "Ingrid Østergård");

    private final Desk desk;
    private final Company company;
    private final RunAs runAs;
    private final JdbcClient jdbc;
    private final BenchmarkDatabase database;
    private final List<Sample> samples;
    private final int rounds;
    private final List<Figure> figures = new ArrayList<>();
    private List<String> columns = List.of();

    Questions(ApplicationContext application, BenchmarkDatabase database, BenchmarkSettings settings) {
        this.desk = new Desk(application);
        this.company = application.getBean(Company.class);
        this.runAs = application.getBean(RunAs.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.database = database;
        this.samples = Sample.of(settings.customers(), jdbc, application.getBean(Clock.class));
        this.rounds = settings.rounds();
    }

    List<Figure> measure() throws Exception {
        try (PlainSql plain = new PlainSql(database)) {
            askAs(company.overseer(), () -> {
                pages(plain);
                searches(plain);
                customers(plain);
            });
            askAs(company.reps().getFirst(), () -> {
                measure("first page of a rep's own customers", 15, round -> some(desk.page(columns, 0, 0)), null);
            });
            service(company.reps().getFirst(), company.supervisors().getFirst());
        }
        return figures;
    }

    private void pages(PlainSql plain) throws Exception {
        long total = desk.count();
        // As the index has it: an expression spelt otherwise would not find it.
        String cups = "case when cardinality(c.custom_number) >= 1 then c.custom_number[1] end";
        measure(
                "first page",
                15,
                round -> some(desk.page(columns, 0, 0)),
                round -> plain.page("order by c.number, c.id"));
        measure(
                "sorted by name",
                15,
                round -> some(desk.page(columns, 0, 0, new SortKey("name", false))),
                round -> plain.page("order by c.name_sort, c.id"));
        measure(
                "sorted by total amount",
                15,
                round -> some(desk.page(columns, 0, 0, new SortKey("totalAmount", true))),
                round -> plain.page("order by f.total_amount desc nulls last, f.customer_id desc"));
        measure(
                "sorted by a custom column",
                25,
                round -> some(desk.page(columns, 0, 0, new SortKey(company.cupsKey(), true))),
                round -> plain.page("and " + cups + " is not null order by " + cups + " desc, c.id desc"));
        String ninetieth = jdbc.sql("select number from customer order by number offset ? limit 1")
                .param(total * 9 / 10)
                .query(String.class)
                .single();
        measure(
                "page at 90 % depth",
                50,
                round -> some(desk.page(columns, total * 9 / 10, total)),
                round -> plain.page("and c.number >= ? order by c.number, c.id", ninetieth));
        measure("count of all", 100, round -> desk.count(), round -> plain.ask("select count(*) from customer"));
    }

    private void searches(PlainSql plain) throws Exception {
        String words = "and c.search_text like ? order by c.number, c.id";
        measure(
                "search, common syllable",
                60,
                round -> some(desk.search(columns, nth(COMMON, round))),
                round -> plain.page(words, "%" + nth(COMMON, round) + "%"));
        List<String> rare = RARE.stream().filter(this::somebodyIsCalled).toList();
        if (!rare.isEmpty())
            measure(
                    "search, rare name",
                    25,
                    round -> some(desk.search(columns, nth(rare, round))),
                    round -> plain.page(words, "%" + nth(rare, round) + "%"));
        List<Sample> callers =
                samples.stream().filter(sample -> !sample.phone().isEmpty()).toList();
        measure(
                "search, last four digits",
                25,
                round -> some(desk.search(columns, nth(callers, round).lastFourDigits())),
                round -> plain.page(
                        "and c.phone_tail_index = ?", nth(callers, round).tailIndex()));
    }

    private void customers(PlainSql plain) throws Exception {
        measure("open a customer", 30, round -> desk.open(customer(round)), round -> {
            plain.ask("select * from customer join customer_figures on customer_id = id where id = ?", customer(round));
            plain.ask(
                    "select * from purchase where customer_id = ? order by purchased_on desc limit 50",
                    customer(round));
        });
        measure(
                "save one cell",
                15,
                round -> desk.save(customer(round), "Buyer " + round),
                round -> plain.change(
                        "update customer set job_title = ?, version = version + 1 where id = ?",
                        "Chef " + round,
                        customer(round)));
    }

    private void service(UUID rep, UUID supervisor) throws Exception {
        askAs(rep, () -> {
            measure("a rep's day", 50, round -> desk.day(), null);
            measure("first page of a timeline", 50, round -> desk.timeline(nth(desk.reachable(), round)), null);
        });
        askAs(supervisor, () -> {
            measure("board of follow-ups", 50, round -> desk.board(), null);
            measure("list of complaints", 50, round -> desk.complaints(), null);
            measure("figures of yesterday", 50, round -> desk.yesterday(), null);
        });
    }

    private void measure(String name, double goal, Timings.Action product, Timings.@Nullable Action floor)
            throws Exception {
        Timings ours = Timings.of(rounds, product);
        figures.add(Figure.time(name, ours, floor == null ? null : Timings.of(rounds, floor), goal));
    }

    private void askAs(UUID user, Asking asking) {
        runAs.as(user, () -> {
            columns = desk.columns();
            try {
                asking.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return columns;
        });
    }

    private interface Asking {
        void run() throws Exception;
    }

    private boolean somebodyIsCalled(String name) {
        return jdbc.sql("select exists (select 1 from customer where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** An empty answer is quick, and wrong. */
    private static void some(List<TableRow> rows) {
        if (rows.isEmpty()) throw new IllegalStateException("Nothing was found");
    }

    private UUID customer(int round) {
        return nth(samples, round).id();
    }

    private static <T> T nth(List<T> list, int round) {
        return list.get(round % list.size());
    }
}
