package loyalty.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DictionaryRepository extends JpaRepository<DictionaryEntry, UUID> {
    List<DictionaryEntry> findAllByOrderByKindAscPositionAsc();

    List<DictionaryEntry> findByKindOrderByPosition(DictionaryKind kind);

    Optional<DictionaryEntry> findByKindAndCode(DictionaryKind kind, String code);
}
