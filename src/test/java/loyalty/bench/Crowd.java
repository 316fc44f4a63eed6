package loyalty.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.CampaignSummary;
import loyalty.identity.RunAs;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who answer a survey within the same minute, over HTTP, while a rep looks at the table. */
class Crowd {
    private static final int CLIENTS = 64;
    private static final int ANSWERS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final double GOAL = 100;
    private static final int SEE_OTHER = 303;

    private final HttpClient http = HttpClient.newHttpClient();
    private final CampaignFixture campaigns;
    private final Desk desk;
    private final RunAs runAs;
    private final JdbcClient jdbc;
    private final String server;
    private final int answersOfEach;

    Crowd(ApplicationContext application, BenchmarkSettings settings) {
        campaigns = application.getBean(CampaignFixture.class);
        desk = new Desk(application);
        runAs = application.getBean(RunAs.class);
        jdbc = application.getBean(JdbcClient.class);
        server = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        answersOfEach = Math.max(1, Math.min(ANSWERS, settings.customers() / 10) / CLIENTS);
    }

    List<Figure> measure(UUID supervisor, UUID rep) throws Exception {
        CampaignSummary campaign = runAs.as(supervisor, () -> Surveys.campaign(campaigns));
        URI address = URI.create(server + campaign.openPath());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<double[]>> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> threads.submit((Callable<double[]>) () -> answer(address, client)))
                    .toList();
            double[] table = runAs.as(rep, () -> look(clients));
            double[] answers = joined(clients);
            requireAllKept(campaign.id(), answers.length);
            return List.of(
                    time("answer a survey, %,d a minute from %d clients".formatted(ANSWERS, CLIENTS), answers),
                    time("a rep's table meanwhile", table));
        }
    }

    /** One after the other, as spread over the minute; each from an address of its own. */
    private double[] answer(URI address, int client) throws IOException, InterruptedException {
        double[] times = new double[answersOfEach];
        long pause = MINUTE.toNanos() * CLIENTS / ANSWERS;
        long begun = System.nanoTime() + pause * client / CLIENTS;
        for (int i = 0; i < times.length; i++) {
            Thread.sleep(Duration.ofNanos(Math.max(0, begun + i * pause - System.nanoTime())));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Forwarded-For", "203.0." + client + "." + i % 256)
                    .POST(HttpRequest.BodyPublishers.ofString(form(client + i)))
                    .build();
            long start = System.nanoTime();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            times[i] = (System.nanoTime() - start) / 1e6;
            if (status != SEE_OTHER) throw new IllegalStateException("An answer was not taken: " + status);
        }
        return times;
    }

    private static String form(int number) {
        List<String> codes = Surveys.codes();
        String ratings = codes.stream()
                .filter(code -> !code.equals(Surveys.WHY))
                .map(code -> "q.%s=%d".formatted(code, 1 + (number + code.hashCode() % 10 + 10) % 10))
                .collect(Collectors.joining("&"));
        return "asked=%s&%s&q.%s=Fine".formatted(String.join("+", codes), ratings, Surveys.WHY);
    }

    /** As fast as somebody scrolls. */
    private double[] look(List<Future<double[]>> clients) {
        List<String> columns = desk.columns();
        List<Double> times = new ArrayList<>();
        while (clients.stream().anyMatch(client -> !client.isDone())) {
            long start = System.nanoTime();
            desk.page(columns, 0, 0);
            times.add((System.nanoTime() - start) / 1e6);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] joined(List<Future<double[]>> clients) throws Exception {
        List<Double> times = new ArrayList<>();
        for (Future<double[]> client : clients) for (double time : client.get()) times.add(time);
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void requireAllKept(UUID campaign, int accepted) {
        int kept = jdbc.sql("select count(*) from response where campaign_id = ? and state = 'COMPLETE'")
                .param(campaign)
                .query(Integer.class)
                .single();
        if (kept != accepted) throw new IllegalStateException(accepted + " answers were taken, " + kept + " are kept");
    }

    private static Figure time(String name, double[] times) {
        Arrays.sort(times);
        return Figure.time(name, new Timings(times), null, GOAL);
    }
}
