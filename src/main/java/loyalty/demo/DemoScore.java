package loyalty.demo;

import java.time.LocalDate;

/** @param source SURVEY, PHONE, VISIT or ENTERED */
record DemoScore(LocalDate date, int score, String source) {}
