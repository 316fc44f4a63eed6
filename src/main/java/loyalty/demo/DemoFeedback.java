package loyalty.demo;

import java.time.LocalDate;

record DemoFeedback(LocalDate date, String kind, String category, String content, boolean open) {}
