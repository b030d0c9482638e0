# SPDX-License-Identifier: GPL-3.0-or-later
# The queues under a microscope and under fire; and the same with one place of them made wrong, which must be noticed.
set(proofs ${CMAKE_CURRENT_SOURCE_DIR}/proofs)
include(${proofs}/mutant.cmake)

# NAME LIBRARY SOURCE...: the objects of the test NAME, for it and its mutants.
function(manyhands_proof_objects name library)
  add_library(${name}_objects OBJECT ${ARGN})
  set_target_properties(${name}_objects PROPERTIES AUTOMOC ON)
  target_link_libraries(${name}_objects PUBLIC Qt6::Test ${library})
endfunction()

function(manyhands_proof name)
  manyhands_proof_objects(${name} ${ARGN})
  manyhands_proof_program(${name} ${name})
  add_test(NAME ${name} COMMAND ${name} -maxwarnings 0)
  set_tests_properties(${name} PROPERTIES LABELS proofs TIMEOUT 300 ENVIRONMENT "${proof_environment}")
endfunction()

function(manyhands_proof_program name proof)
  add_executable(${name} ${ARGN} $<TARGET_OBJECTS:${proof}_objects>)
  # calls bound at start: what the dynamic linker does at a first call need not be stepped through
  target_link_libraries(${name} PRIVATE $<TARGET_PROPERTY:${proof}_objects,LINK_LIBRARIES> -Wl,-z,now)
endfunction()
set(proof_environment "LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1000000")

manyhands_proof(tst_single_step core_child
  ${proofs}/tst_single_step.cpp ${proofs}/queue_world.cpp ${proofs}/instruction_path.cpp ${proofs}/stepped_process.cpp)
manyhands_proof(tst_queue_steps core_child
  ${proofs}/tst_queue_steps.cpp ${proofs}/queue_users.cpp ${proofs}/endless_futex.cpp ${proofs}/instruction_path.cpp
  ${proofs}/stepped_process.cpp)
manyhands_proof(tst_random_kills core_child
  ${proofs}/tst_random_kills.cpp ${proofs}/kill_storm.cpp ${proofs}/queue_world.cpp)
manyhands_proof(tst_queue_random_kills core_child
  ${proofs}/tst_queue_random_kills.cpp ${proofs}/message_storm.cpp ${proofs}/message_log.cpp)

# NAME PROOF ROW with SOURCE, OLD, NEW: SOURCE with OLD made NEW; ROW of PROOF, or one of those in ALSO, must then say
# FINDS.
function(manyhands_mutant name proof row)
  cmake_parse_arguments(PARSE_ARGV 3 mutant "" "SOURCE;OLD;NEW;FINDS" "ALSO")
  manyhands_mutate(copy ${name} ${mutant_SOURCE} "${mutant_OLD}" "${mutant_NEW}")
  manyhands_proof_program(mutant_${name} ${proof} ${copy})
  add_test(NAME mutant_${name} COMMAND mutant_${name} "${row}" ${mutant_ALSO})
  set_tests_properties(mutant_${name} PROPERTIES LABELS proofs TIMEOUT 300 ENVIRONMENT "${proof_environment}"
    PASS_REGULAR_EXPRESSION "${mutant_FINDS}")
endfunction()

set(task_harmed
  "after [0-9]+ instructions: ([0-9]+ tasks (lost|counted twice)|task [0-9]+ came back torn|an event of place [0-9]+ is unsound|cells are left over)")

manyhands_mutant(commit_before_payload tst_single_step "killed:in claim, run and commit"
  SOURCE core/worker/task_runner.cpp FINDS "${task_harmed}"
  OLD "value.copy(ending.value.data(), value.size());\n    m_events.commit(value);"
  NEW "m_events.commit(value);\n    value.copy(ending.value.data(), value.size());")
manyhands_mutant(ticket_before_cell tst_single_step "killed:in claim, run and commit"
  SOURCE core/ipc/task_queue.cpp FINDS "${task_harmed}"
  OLD "const bool mine = queued"
  NEW "if (queued) {\n            m_cursor = ticket + 1;\n            moveHead();\n            m_cursor = ticket;\n        }\n        const bool mine = queued")
manyhands_mutant(no_roll_back tst_single_step "killed:while another one empties the queue"
  SOURCE core/ipc/queue_host.cpp FINDS "${task_harmed}"
  OLD "std::min(head & kTicketMask, lowestTicket)"
  NEW "std::max(head & kTicketMask, lowestTicket)")
manyhands_mutant(roll_back_without_epoch tst_single_step "stoppedWhile:another one is buried"
  SOURCE core/ipc/queue_host.cpp FINDS "${task_harmed}"
  OLD "headWord((head >> 48U) + 1," NEW "headWord(head >> 48U,")

# The kills at random see that too, in one of three storms at the latest; what only one order in a thousand breaks, they may miss.
manyhands_mutant(commit_before_payload_at_random tst_random_kills "everyTaskSucceedsOnce:ring of 4096, workers: 1"
  ALSO "everyTaskSucceedsOnce:ring of 64, workers: 1" "everyTaskSucceedsOnce:ring of 8, workers: 1"
  SOURCE core/worker/task_runner.cpp FINDS "FAIL.*(task [0-9]+ came back torn|an event .*is unsound)"
  OLD "value.copy(ending.value.data(), value.size());\n    m_events.commit(value);"
  NEW "m_events.commit(value);\n    value.copy(ending.value.data(), value.size());")

# This order is the engine's, and the kills of its own storm see it.
manyhands_proof_objects(tst_kill_storm core_host ${CMAKE_CURRENT_SOURCE_DIR}/integration/tst_kill_storm.cpp)
manyhands_mutant(bury_without_harvest tst_kill_storm "nothingIsLost:1000 kills, two workers"
  SOURCE core/pool/pool_deaths.cpp FINDS "Actual +: squares"
  OLD "harvest();\n    const WorkerProcess& worker" NEW "const WorkerProcess& worker")

set(queue_harmed "after [0-9]+ instructions: (somebody sleeps for ever|[0-9]+ messages are missing|a message came out)")

manyhands_mutant(wake_after_unlock tst_queue_steps "killed:a putter; a taker sleeps"
  SOURCE core/ipc/user_queue.cpp FINDS "${queue_harmed}"
  OLD "    wakeGetters();\n}" NEW "    shared.putMutex.unlock();\n    wakeGetters();\n}")
manyhands_mutant(no_wake_after_a_death tst_queue_steps "killed:a putter; a taker sleeps"
  SOURCE core/ipc/user_queue.cpp FINDS "${queue_harmed}"
  OLD "queue.wakeEverybody();" NEW "")
manyhands_mutant(wake_at_half_empty tst_queue_steps "killed:a taker; a putter sleeps"
  SOURCE core/ipc/user_queue.cpp FINDS "${queue_harmed}"
  OLD "head += std::max<std::uint64_t>(m_shape.capacity / 4, 1)"
  NEW "head += std::max<std::uint64_t>(m_shape.capacity / 2, 1)")
manyhands_mutant(commit_before_message tst_queue_steps "killed:a putter; a taker sleeps"
  SOURCE core/ipc/user_queue.cpp FINDS "${queue_harmed}"
  OLD "    if (!bytes.empty())" NEW "    shared.tail.store(tail + 1);\n    if (!bytes.empty())")
include(${proofs}/model.cmake)
