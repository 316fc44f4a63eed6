package loyalty.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SignInCountRepository extends Repository<SignInCount, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInCount> findById(UUID userId);
}
