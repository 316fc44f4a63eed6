package loyalty.exchange;

import java.util.UUID;
import loyalty.credit.CreditBulk;
import loyalty.credit.CreditBulk.UndoneCredit;
import loyalty.credit.CreditRules;
import loyalty.identity.Capability;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rows that are receivables, and rows that are payments. */
@Configuration
class CreditImports {
    private final CreditBulk credit;
    private final CreditRules rules;
    private final CustomerResolver customers;
    private final CustomerBatches batches;
    private final String house;

    CreditImports(
            CreditBulk credit,
            CreditRules rules,
            CustomerResolver customers,
            CustomerBatches batches,
            @Value("${loyalty.currency:CNY}") String house) {
        this.credit = credit;
        this.rules = rules;
        this.customers = customers;
        this.batches = batches;
        this.house = house;
    }

    @Bean
    SubjectImport receivablesImport() {
        return new CreditImport(ImportSubject.RECEIVABLES) {
            @Override
            RecordImport<?, ?> records(UUID importId, RowReader reader) {
                return CreditRecords.receivables(importId, reader, house, rules, credit);
            }
        };
    }

    @Bean
    SubjectImport paymentsImport() {
        return new CreditImport(ImportSubject.PAYMENTS) {
            @Override
            RecordImport<?, ?> records(UUID importId, RowReader reader) {
                return CreditRecords.payments(importId, reader, house, rules, credit);
            }
        };
    }

    private abstract class CreditImport implements SubjectImport {
        private final ImportSubject subject;

        CreditImport(ImportSubject subject) {
            this.subject = subject;
        }

        abstract RecordImport<?, ?> records(UUID importId, RowReader reader);

        @Override
        public ImportSubject subject() {
            return subject;
        }

        @Override
        public Capability capability() {
            return Capability.CREDIT_EDIT;
        }

        @Override
        public ImportPass begin(UUID importId, ImportSettings settings) {
            return new RecordPass<>(importId, settings.answers(), customers, records(importId, RowReader.of(settings)));
        }

        @Override
        public void settle(UUID importId) {
            batches.each(credit.customersOf(importId), credit::announce);
        }

        @Override
        public UndoneRecords undo(UUID importId) {
            return batches.sum(credit.customersOf(importId), some -> {
                UndoneCredit undone = credit.undo(importId, some);
                return new UndoneRecords(undone.removed(), 0, undone.kept(), 0, 0);
            });
        }
    }
}
