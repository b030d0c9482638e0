# SPDX-License-Identifier: GPL-3.0-or-later
# What takes a desktop: an X server, a window manager, a session manager. They stand for a person's own.
find_package(PkgConfig REQUIRED)
pkg_check_modules(session_protocol IMPORTED_TARGET sm ice)
if(NOT session_protocol_FOUND)
  message(WARNING "Without libSM and libICE the end of the desktop's session is not tested.")
  return()
endif()

manyhands_test_program(tst_desktop_session ${CMAKE_CURRENT_LIST_DIR}/tst_desktop_session.cpp core_host
  PkgConfig::session_protocol)
target_sources(tst_desktop_session PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/session_manager.cpp ${CMAKE_CURRENT_LIST_DIR}/session_manager.h)
add_dependencies(tst_desktop_session manyhands-gui)
add_test(NAME tst_desktop_session COMMAND tst_desktop_session)
set_tests_properties(tst_desktop_session PROPERTIES LABELS desktop TIMEOUT 300 ENVIRONMENT "${test_environment}")
