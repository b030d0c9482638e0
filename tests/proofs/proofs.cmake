# SPDX-License-Identifier: GPL-3.0-or-later
# The queue under a microscope: tst_single_step, and the same with one place of the queue made wrong, which it must notice.
set(proofs ${CMAKE_CURRENT_SOURCE_DIR}/proofs)
include(${proofs}/mutant.cmake)

function(manyhands_stepper name)
  add_executable(${name} ${proofs}/tst_single_step.cpp ${proofs}/queue_world.cpp ${proofs}/stepped_process.cpp ${ARGN})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  # calls bound at start: what the dynamic linker does at a first call need not be stepped through
  target_link_libraries(${name} PRIVATE Qt6::Test core_child -Wl,-z,now)
endfunction()

manyhands_stepper(tst_single_step)
add_test(NAME tst_single_step COMMAND tst_single_step -maxwarnings 0)
set_tests_properties(tst_single_step PROPERTIES
  LABELS proofs TIMEOUT 1200 ENVIRONMENT "LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1000000")

# NAME SOURCE OLD NEW ROW: SOURCE with OLD made NEW; tst_single_step's ROW must then find a task lost, torn or counted twice.
function(manyhands_mutant name source old new row)
  manyhands_mutate(copy ${name} ${source} "${old}" "${new}")
  manyhands_stepper(mutant_${name} ${copy})
  add_test(NAME mutant_${name} COMMAND mutant_${name} "${row}")
  set_tests_properties(mutant_${name} PROPERTIES LABELS proofs TIMEOUT 600
    ENVIRONMENT "LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=500000"
    PASS_REGULAR_EXPRESSION "after [0-9]+ instructions: ([0-9]+ tasks (lost|counted twice)|task [0-9]+ came back torn|an event of place [0-9]+ is unsound|cells are left over)")
endfunction()

manyhands_mutant(commit_before_payload core/worker/task_runner.cpp
  "value.copy(ending.value.data(), value.size());\n    m_events.commit(value);"
  "m_events.commit(value);\n    value.copy(ending.value.data(), value.size());"
  "killed:in claim, run and commit")
manyhands_mutant(ticket_before_cell core/ipc/task_queue.cpp
  "const bool mine = queued"
  "if (queued) {\n            m_cursor = ticket + 1;\n            moveHead();\n            m_cursor = ticket;\n        }\n        const bool mine = queued"
  "killed:in claim, run and commit")
manyhands_mutant(no_roll_back core/ipc/queue_host.cpp
  "std::min(head & kTicketMask, lowestTicket)" "std::max(head & kTicketMask, lowestTicket)"
  "killed:while another one empties the queue")
manyhands_mutant(roll_back_without_epoch core/ipc/queue_host.cpp
  "headWord((head >> 48U) + 1," "headWord(head >> 48U,"
  "stoppedWhile:another one is buried")
