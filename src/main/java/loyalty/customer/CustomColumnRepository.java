package loyalty.customer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CustomColumnRepository extends JpaRepository<CustomColumn, UUID> {
    List<CustomColumn> findAllByOrderByPositionAscIdAsc();
}
