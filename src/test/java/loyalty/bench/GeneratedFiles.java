package loyalty.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import loyalty.demo.DemoPeople;
import loyalty.demo.DemoPerson;
import loyalty.demo.DemoPurchase;
import loyalty.demo.DemoShop;

/** The records of a made-up company as the files somebody would bring along. */
record GeneratedFiles(Path customers, Path purchases, int purchaseCount) implements AutoCloseable {
    private static final long SEED = 7;

    static DemoPeople people(LocalDate today) {
        return new DemoPeople(SEED, today);
    }

    static String number(DemoPerson person) {
        return "B%07d".formatted(person.number());
    }

    static GeneratedFiles of(int count, LocalDate today) throws IOException {
        DemoPeople people = people(today);
        DemoShop shop = new DemoShop(SEED, today);
        Path customers = Files.createTempFile("customers", ".csv");
        Path purchases = Files.createTempFile("purchases", ".csv");
        int lines = 0;
        try (CsvWriter customerFile = CsvWriter.builder().build(customers);
                CsvWriter purchaseFile = CsvWriter.builder().build(purchases)) {
            customerFile.writeRecord(
                    "客户编号",
                    "姓名",
                    "性别",
                    "生日",
                    "手机",
                    "邮箱",
                    "公司",
                    "职位",
                    "地址",
                    "获客渠道",
                    "客户需求",
                    "获客日期",
                    "负责人",
                    "团队",
                    Company.CUPS);
            purchaseFile.writeRecord("客户编号", "购买日期", "产品", "数量", "单价", "金额", "购买渠道", "订单号");
            for (int number = 1; number <= count; number++) {
                DemoPerson person = people.person(number);
                customerFile.writeRecord(cells(person, shop));
                for (DemoPurchase purchase : shop.purchases(person)) {
                    purchaseFile.writeRecord(cells(person, purchase));
                    lines++;
                }
            }
        }
        return new GeneratedFiles(customers, purchases, lines);
    }

    private static String[] cells(DemoPerson person, DemoShop shop) {
        int team = person.number() % Company.TEAMS.size();
        return new String[] {
            number(person),
            person.name(),
            person.gender(),
            Optional.ofNullable(person.birthDate()).map(LocalDate::toString).orElse(""),
            person.phone(),
            person.email(),
            person.company(),
            person.jobTitle(),
            person.address(),
            person.channel(),
            person.need(),
            shop.acquiredOn(person.number()).toString(),
            Company.rep(team, person.number() / Company.TEAMS.size() % Company.REPS),
            Company.TEAMS.get(team),
            String.valueOf(person.number() % 17)
        };
    }

    private static String[] cells(DemoPerson person, DemoPurchase purchase) {
        return new String[] {
            number(person),
            purchase.date().toString(),
            purchase.product().name(),
            String.valueOf(purchase.quantity()),
            purchase.unitPrice().toPlainString(),
            purchase.amount().toPlainString(),
            purchase.channel(),
            purchase.orderNumber()
        };
    }

    @Override
    public void close() throws IOException {
        Files.delete(customers);
        Files.delete(purchases);
    }
}
