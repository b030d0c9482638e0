# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` gives users of the library: find_package(Manyhands) -> manyhands::core_child.
include(CMakePackageConfigHelpers)
add_library(library_face INTERFACE)
target_compile_features(library_face INTERFACE cxx_std_20)
target_include_directories(library_face INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/manyhands>)
target_link_libraries(library_face INTERFACE Threads::Threads tl::expected)
target_link_libraries(core_child INTERFACE $<INSTALL_INTERFACE:manyhands::library_face>)
install(TARGETS core_child library_face EXPORT ManyhandsTargets COMPONENT library)
install(EXPORT ManyhandsTargets NAMESPACE manyhands:: COMPONENT library
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Manyhands)
foreach(room base ipc measure monitor pool process tasks)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/core/${room} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/manyhands/core
    COMPONENT library FILES_MATCHING PATTERN "*.h" PATTERN "worker_pool.h" EXCLUDE)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/core/multiprocessing.h
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/manyhands/core COMPONENT library)
# what plug-ins include, as <manyhands/plugin.h>
install(FILES ${PROJECT_SOURCE_DIR}/core/worker/plugin.h
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/manyhands COMPONENT library)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/ManyhandsConfig.cmake.in
  ${PROJECT_BINARY_DIR}/ManyhandsConfig.cmake INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Manyhands)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ManyhandsConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ManyhandsConfig.cmake ${PROJECT_BINARY_DIR}/ManyhandsConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Manyhands COMPONENT library)
